import type { Candidate } from '../rule.ts';

const given =
  /(?<!\p{L})(?:you are|you're|act as|acting as|pretend|play(?:ing)? the role|role of|roleplay|imagine|persona|character|du bist|sie sind|stell dir vor|tu es|vous êtes|agis comme|eres|actúa como|sei|você é|je bent|jesteś|ты|вы)(?!\p{L})(?! (?:talking|speaking|chatting|writing|helping))[^.!?\n]{0,40}$|(?:你是|扮演|あなたは|あなたの|당신은|당신의)[^。！？.!?\n]{0,20}$/iu;
const yours =
  /(?<!\p{L})(?:your|deine?|ihr|votre|ton|tu|su|il tuo|seu|teu|jouw|uw|ditt|din|twoje|твоё|твое|ваше)(?: \p{L}{1,12}){1,3}[^\p{L}\n]{0,4}$|(?:あなたの|你的|당신의)[^。！？.!?\n]{0,10}$/iu;
const assistant =
  /^["'*_]{0,3},? ?(?:and |– |- |— )?(?:i['’]m |i am )?(?:an?|your|the|our|deine?|ihre?|votre|ton|tu|su|il tuo|seu|sua|je|uw|din|twój|twoja|ваш|твой) [^.!?\n]{0,40}(?:assistant|chatbot|bot|ai|agent|helper|companion|copilot|guide|tutor|coach|assistent|assistentin|asistente|assistente|asystent|ассистент|помощник)(?!\p{L})/iu;
const title = /(?:Dr|Mr|Mrs|Ms|Prof|Sra?)\. $/;

/** True where a prompt gives a model the name: "You are Alex", "I am Alex, your assistant". */
export function isPersona({ text, start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 70), start).replace(title, '');
  return given.test(before) || assistant.test(text.slice(end, end + 70));
}

/** True where the words before speak of the name that the reader has: "Your name is". */
export function isYours({ text, start }: Candidate): boolean {
  return yours.test(text.slice(Math.max(0, start - 40), start));
}

/** True where no further word of a sentence follows. */
export function endsPhrase({ text, end }: Candidate): boolean {
  return /^["'*_`”»)\]\\]{0,3}[ \t]{0,3}(?:$|[^\p{L}\p{N} \t(&+@/-]|\\n)/u.test(text.slice(end, end + 8));
}
