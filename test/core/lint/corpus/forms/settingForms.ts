import type { FormGroup } from './form.ts';

/**
 * A way to give a shapeless credential: %w is its name in words, %n its name in settings, which is %l in lower case,
 * %k in camel case and %b with dashes; %s is the value.
 */
export interface SettingForm {
  readonly id: string;
  readonly group: FormGroup;
  readonly path?: string;
  readonly template: string;
}

type Row = readonly [id: string, template: string, path?: string];

const config: readonly Row[] = [
  ['env', 'LOG_LEVEL=info\n%n=%s\nPORT=8080'],
  ['env-export', 'export %n="%s"'],
  ['env-spaces', '%n = %s'],
  ['yaml', 'env:\n  region: eu\n  %n: %s\n  retries: 3'],
  ['yaml-quoted', "env:\n  %n: '%s'\n"],
  ['json', '{"region": "eu", "%n": "%s", "retries": 3}'],
  ['json-compact', '{"a":1,"%n":"%s","b":[2,3]}'],
  ['json-with-id-first', '{"client_id":"prompt-runner","%n":"%s"}'],
  ['toml', '[service]\n%n = "%s"\ntimeout = 30'],
  ['python', 'client = Client(%n="%s", timeout=20)'],
  ['python-environment', 'os.environ["%n"] = "%s"'],
  ['docker', 'docker run -e %n=%s --rm fenwick/runner'],
  ['dockerfile', 'FROM node:24\nENV %n=%s\nCMD ["run"]'],
  ['kubernetes', '- name: %n\n  value: "%s"'],
  ['javascript', "process.env.%n = '%s';"],
  ['yaml-nested', 'store:\n  options:\n    %n: "%s"\n    region: eu'],
  ['camel-json', '{"%k": "%s"}'],
  ['kebab-yaml', '%b: %s'],
  ['camel-javascript', "const config = { %k: '%s', retries: 3 };"],
  ['header', 'X-%b: %s'],
  ['lower-yaml', '%l: %s'],
  ['setx', 'setx %n "%s"'],
  ['powershell', '$env:%n = "%s"'],
];

const quotes: readonly Row[] = [
  ['words-double', 'The %w is "%s" for the test account.'],
  ['words-curly', 'Our %w is “%s” until the end of May.'],
  ['words-backtick', 'Set the %w to `%s` before you start.'],
  ['words-guillemets', 'Le %w est « %s » pour la démonstration.'],
  ['words-corner', '%w は「%s」です。'],
];

const prose: readonly Row[] = [
  ['words-colon', '%w: %s'],
  ['words-is', 'Our %w is %s, please use it for the demo.'],
  ['words-is-end', 'For the demo the %w is %s.'],
  ['words-equals', 'Remember that %w = %s and keep it safe.'],
  ['words-use', 'Use this %w: %s (it expires in June).'],
  ['words-my', 'Hi, here is my %w: %s. Can you check why the calls fail?'],
  ['words-customer', 'Customer: I entered the %w %s but it says it is invalid.'],
  ['words-new', 'The new %w is now %s; the old one stops on Monday.'],
  ['words-german-key', 'Der API-Schlüssel (%w) lautet %s.'],
  ['words-spanish-key', 'La clave de API (%w) es %s.'],
  ['words-japanese', '%w：%s を使ってください。'],
  ['words-russian', '%w: %s, никому не передавай.'],
  ['words-korean', '%w 는 %s 입니다.'],
  ['words-table-row', '| %w | `%s` | rotate in May |'],
  ['words-quote', '> %w: %s'],
  ['words-german', 'Der %w lautet %s und gilt bis Ende Mai.'],
  ['words-spanish', 'La %w es %s, no la compartas.'],
  ['words-french', 'Voici la %w : %s'],
  ['words-chinese', '%w 是 %s，请勿外传。'],
  ['table', '| what | value |\n| --- | --- |\n| %w | %s |'],
  ['table-code', '| %n | `%s` |'],
  ['bullet-bold', '- **%w**: %s'],
  ['bullet-code', '- `%n`: `%s`'],
  ['xml', '<%n>%s</%n>'],
  ['xml-attribute', '<env name="%n" value="%s"/>'],
  ['few-shot', 'Q: What is the %w?\nA: %s'],
  ['jinja-default', 'Call it with {{ %n | default("%s") }}.'],
  ['jinja-set', '{% set %n = "%s" %}'],
  ['tool-call', '{"tool": "connect", "arguments": {"%n": "%s"}}'],
  ['parenthesis', 'Log in to the console (%w %s) and export the list.'],
];

const escapes: readonly Row[] = [
  [
    'yaml-newline',
    'messages:\n  - role: system\n    content: "Be brief.\\n%n=%s\\nAnswer in English."\n',
    'case.prompt.yml',
  ],
  ['yaml-words', 'messages:\n  - role: user\n    content: "The %w:\\n%s\\nThanks."\n', 'case.prompt.yml'],
  ['json-in-yaml', 'testData:\n  - input: "{\\"%n\\":\\"%s\\"}"\n    expected: ok\n', 'case.prompt.yml'],
  ['json-newline', '{"content":"Settings:\\n%n=%s\\nend"}'],
  ['json-in-json', '{"arguments":"{\\"%n\\":\\"%s\\"}"}'],
  ['json-unicode', '{"content":"%n\\u003d\\u0022%s\\u0022"}'],
  ['entity', '<env name=&quot;%n&quot; value=&quot;%s&quot;>'],
];

function group(of: FormGroup, rows: readonly Row[]): readonly SettingForm[] {
  return rows.map(([id, template, path]) => ({
    id,
    group: of,
    template,
    ...(path !== undefined && { path }),
  }));
}

export const settingForms: readonly SettingForm[] = [
  ...group('config', config),
  ...group('quotes', quotes),
  ...group('prose', prose),
  ...group('escapes', escapes),
];
