import type { FormGroup } from './form.ts';

export interface PiiForm {
  readonly id: string;
  readonly group: FormGroup;
  readonly path?: string;
  /** %c is the words that tell what it is, %k the same as a key, %s the value. */
  readonly template: string;
}

type Row = readonly [id: string, group: FormGroup, template: string, path?: string];

const labelledRows: readonly Row[] = [
  ['colon', 'prose', '%c: %s'],
  ['colon-sentence', 'prose', 'Please check the record. %c: %s. Thank you.'],
  ['is', 'prose', 'The customer says the %c is %s and asks for a refund.'],
  ['my', 'prose', 'Hi, my %c is %s, can you look it up?'],
  ['after-words', 'prose', 'Verify the caller (%c %s) before you answer.'],
  ['bold', 'prose', '- **%c**: %s\n- **Status**: open'],
  ['code', 'prose', '- %c: `%s`'],
  ['table', 'prose', '| field | value |\n| --- | --- |\n| %c | %s |\n| status | open |'],
  ['xml', 'prose', '<record><field name="%c">%s</field></record>'],
  ['few-shot', 'prose', 'Input: refund, %c %s\nOutput: {"category": "refund"}'],
  ['fullwidth-colon', 'prose', '%c：%s。'],
  ['hash', 'prose', '%c # %s'],
  ['newline', 'prose', 'Record\n%c\n%s\nend'],
  ['quoted', 'quotes', 'Entered as %c: "%s".'],
  ['curly-quoted', 'quotes', 'The %c “%s” is on file.'],
  ['corner-quoted', 'quotes', '%c「%s」'],
  ['guillemets', 'quotes', '%c « %s »'],
  ['json', 'config', '{"%c": "%s", "status": "open"}'],
  ['yaml', 'config', 'record:\n  status: open\n  %c: "%s"'],
  ['env', 'config', 'STATUS=open\n%k=%s'],
  [
    'test-data',
    'escapes',
    'testData:\n  - input: "Refund for %c: %s\\nThanks"\n    expected: refund\n',
    'case.prompt.yml',
  ],
  [
    'yaml-message',
    'escapes',
    'messages:\n  - role: user\n    content: "Look up:\\n%c: %s\\nand answer."\n',
    'case.prompt.yml',
  ],
  ['json-escaped', 'escapes', '{"content":"Look up:\\n%c: %s\\nand answer."}'],
  ['json-in-json', 'escapes', '{"arguments":"{\\"%c\\":\\"%s\\"}"}'],
];

/** Places for what needs no word before it. */
const freeRows: readonly Row[] = [
  ['reach', 'prose', 'You can reach the customer under %s until Friday.'],
  ['end-stop', 'prose', 'The ticket mentions %s.'],
  ['comma', 'prose', 'She gave %s, then hung up.'],
  ['bracket', 'prose', 'The record (%s) is a duplicate.'],
  ['bullet', 'prose', 'On file:\n- %s\n- open since May'],
  ['cell', 'prose', '| 17 | %s | open |'],
  ['bold', 'prose', 'Seen today: **%s** twice.'],
  ['xml', 'prose', '<customer>%s</customer>'],
  ['few-shot', 'prose', 'User: what did they leave?\nAssistant: %s'],
  ['cjk', 'prose', '客户留下了%s，请记录。'],
  ['kana', 'prose', '連絡先は%sです。'],
  ['hangul', 'prose', '고객 정보 %s 를 확인하세요.'],
  ['german', 'prose', 'Im Formular steht %s, sonst nichts.'],
  ['spanish', 'prose', 'En el formulario aparece %s y nada más.'],
  ['russian', 'prose', 'В анкете указано %s и больше ничего.'],
  ['arabic', 'prose', 'في النموذج %s فقط.'],
  ['emoji', 'prose', '📌 %s 📌'],
  ['double', 'quotes', 'It says "%s" on the form.'],
  ['curly', 'quotes', 'It says “%s” on the form.'],
  ['backtick', 'quotes', 'Extract `%s` from the text.'],
  ['guillemets', 'quotes', 'Le formulaire indique « %s ».'],
  ['json', 'config', '{"value": "%s", "status": "open"}'],
  ['yaml-list', 'config', 'values:\n  - "%s"\n'],
  ['log', 'config', '2026-02-11T08:14:03Z INFO lookup value=%s status=200'],
  [
    'yaml-newline',
    'escapes',
    'messages:\n  - role: user\n    content: "Look up\\n%s\\nplease"\n',
    'case.prompt.yml',
  ],
  ['json-newline', 'escapes', '{"content":"Look up\\n%s\\nplease"}'],
  ['json-in-json', 'escapes', '{"arguments":"{\\"value\\":\\"%s\\"}"}'],
  ['entity', 'escapes', '<p>It says &quot;%s&quot; here</p>'],
];

function forms(prefix: string, rows: readonly Row[]): readonly PiiForm[] {
  return rows.map(([id, group, template, path]) => ({
    id: `${prefix}-${id}`,
    group,
    template,
    ...(path !== undefined && { path }),
  }));
}

export const labelledForms = forms('labelled', labelledRows);
export const freeForms = forms('free', freeRows);
