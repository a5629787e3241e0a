import type { Shape } from '../kind.ts';
import { type Form, fill } from './form.ts';

type Row = readonly [id: string, takes: Shape, template: string, path?: string];

/** Values right beside an escape, in files that are read as YAML or JSON and in plain text that quotes them. */
const rows: readonly Row[] = [
  ['notebook', 'token', '{"cells":[{"cell_type":"code","source":["key = \\"%s\\"\\n","print(1)\\n"]}]}'],
  [
    'fine-tuning-line',
    'token',
    '{"messages":[{"role":"user","content":"connect"},{"role":"assistant","content":"Using %s.\\nDone."}]}',
  ],
  ['json-escaped-slash', 'token', '{"content":"path \\/%s\\/ end"}'],
  ['json-unicode-colon', 'token', '{"content":"value\\u003a%s\\u002c next"}'],
  ['json-backslash-newline-twice', 'token', '{"content":"one\\n\\n%s\\n\\ntwo"}'],
  [
    'yaml-escaped-space',
    'token',
    'messages:\n  - role: user\n    content: "value\\_%s\\_end"\n',
    'case.prompt.yml',
  ],
  [
    'dotprompt-default',
    'token',
    '---\nmodel: googleai/gemini-2.5-flash\ninput:\n  default:\n    text: "go\\n%s\\nnow"\n---\nAnswer {{text}}.\n',
    'case.prompt',
  ],
  ['percent-colon', 'token', 'https://api.fenwick.net/q?text=key%3A%s%2Cend'],
  ['entity-named-chain', 'token', '<p>key:&nbsp;&quot;%s&quot;&#44;&amp;c</p>'],
  [
    'yaml-newline',
    'token',
    'messages:\n  - role: user\n    content: "Use this value:\\n%s\\nThen stop."\n',
    'case.prompt.yml',
  ],
  ['yaml-tab', 'token', 'messages:\n  - role: user\n    content: "key\\t%s\\tdone"\n', 'case.prompt.yml'],
  [
    'yaml-unicode-quote',
    'token',
    'messages:\n  - role: user\n    content: "the value is \\u0022%s\\u0022 today"\n',
    'case.prompt.yml',
  ],
  [
    'yaml-carriage-return',
    'token',
    'messages:\n  - role: user\n    content: "first\\r\\n%s\\r\\nlast"\n',
    'case.prompt.yml',
  ],
  [
    'yaml-hex-escape',
    'token',
    'messages:\n  - role: user\n    content: "value \\x22%s\\x22"\n',
    'case.prompt.yml',
  ],
  [
    'yaml-escaped-quote',
    'token',
    'messages:\n  - role: user\n    content: "value \\"%s\\" ok"\n',
    'case.prompt.yml',
  ],
  [
    'yaml-single-quote',
    'token',
    "messages:\n  - role: user\n    content: 'value ''%s'' ok'\n",
    'case.prompt.yml',
  ],
  [
    'yaml-folded',
    'token',
    'messages:\n  - role: user\n    content: >-\n      use it like\n      %s\n      and go on\n',
    'case.prompt.yml',
  ],
  [
    'json-in-yaml',
    'token',
    'testData:\n  - input: "{\\"token\\":\\"%s\\"}"\n    expected: ok\n',
    'case.prompt.yml',
  ],
  [
    'json-in-yaml-newline',
    'token',
    'testData:\n  - input: "{\\"text\\":\\"go\\\\n%s\\\\nend\\"}"\n',
    'case.prompt.yml',
  ],
  [
    'prompty-newline',
    'token',
    '---\nname: x\nsample:\n  text: "use\\n%s\\nnow"\n---\nsystem:\nAnswer {{text}}.\n',
    'case.prompty',
  ],
  ['json-newline', 'token', '{"content":"Use this value:\\n%s\\nThen stop."}'],
  ['json-tab', 'token', '{"content":"name\\t%s\\tlast"}'],
  ['json-quote', 'token', '{"content":"the value \\"%s\\" is old"}'],
  ['json-unicode-quote', 'token', '{"content":"the value \\u0022%s\\u0022 is old"}'],
  ['json-unicode-equals', 'token', '{"content":"value\\u003d%s\\u0026x"}'],
  ['json-unicode-angle', 'token', '{"content":"\\u003ckey\\u003e%s\\u003c/key\\u003e"}'],
  ['json-unicode-curly', 'token', '{"content":"\\u201c%s\\u201d"}'],
  ['json-unicode-newline', 'token', '{"content":"first\\u000a%s\\u000alast"}'],
  ['json-in-json', 'token', '{"arguments":"{\\"token\\":\\"%s\\",\\"n\\":1}"}'],
  ['json-in-json-newline', 'token', '{"arguments":"{\\"text\\":\\"go\\\\n%s\\\\nend\\"}"}'],
  ['json-in-json-thrice', 'token', '{"log":"{\\"body\\":\\"{\\\\\\"token\\\\\\":\\\\\\"%s\\\\\\"}\\"}"}'],
  [
    'tool-call-openai',
    'token',
    '{"tool_calls":[{"id":"call_1","type":"function","function":{"name":"connect","arguments":"{\\"url\\":\\"https://api.fenwick.net\\",\\"token\\":\\"%s\\"}"}}]}',
  ],
  ['percent-quote', 'token', 'https://api.fenwick.net/q?text=%22%s%22&n=1'],
  ['percent-space', 'token', 'https://api.fenwick.net/q?text=use%20%s%20now'],
  ['percent-newline', 'token', 'https://api.fenwick.net/q?text=line%0A%s%0Aend'],
  ['percent-equals', 'token', 'https://fenwick.net/login?next=%2Fcall%3Ftoken%3D%s%26n%3D1'],
  ['entity-quote', 'token', '<tool key=&quot;%s&quot;>'],
  ['entity-apostrophe', 'token', '<p>value &#39;%s&#39; is old</p>'],
  ['entity-number', 'token', '<p>value &#34;%s&#34; is old</p>'],
  ['entity-hex', 'token', '<p>value &#x22;%s&#x22; is old</p>'],
  ['entity-angle', 'token', '<pre>&lt;key&gt;%s&lt;/key&gt;</pre>'],
  ['entity-space', 'token', '<td>value&nbsp;%s&nbsp;</td>'],
  ['entity-ampersand', 'token', '<a href="/q?token=%s&amp;n=1">x</a>'],
  ['shell-escaped', 'token', 'sh -c "echo \\"%s\\" | login"'],
  ['python-string', 'token', 'prompt = "Use the value:\\n%s\\nand answer."'],
  ['ansi', 'token', 'log: \\u001b[32m%s\\u001b[0m ok'],
  ['line-newline', 'line', '{"content":"Set this:\\n%s\\nand continue."}'],
];

export const escapeForms: readonly Form[] = [
  ...rows.map(
    ([id, takes, template, path]): Form => ({
      id,
      group: 'escapes',
      takes,
      ...(path !== undefined && { path }),
      // An address in a query would be encoded itself, and so would quotes in a line: such values stay out by shape.
      write: value => fill(template, value),
    }),
  ),
  {
    id: 'json-string-of-all',
    group: 'escapes',
    takes: 'block',
    write: value => JSON.stringify({ role: 'user', content: `Here it is:\n${value}\nUse it once.` }),
  },
  {
    id: 'json-string-twice',
    group: 'escapes',
    takes: 'block',
    write: value => JSON.stringify({ arguments: JSON.stringify({ text: `go\n${value}\nend` }) }),
  },
  {
    id: 'yaml-string-of-all',
    group: 'escapes',
    takes: 'block',
    path: 'case.prompt.yml',
    write: value =>
      `messages:\n  - role: user\n    content: ${JSON.stringify(`Here it is:\n${value}\nUse it once.`)}\n`,
  },
  {
    id: 'yaml-block-of-all',
    group: 'escapes',
    takes: 'block',
    path: 'case.prompt.yml',
    write: value =>
      `messages:\n  - role: user\n    content: |\n      Here it is:\n${indented(value)}\n      Use it.\n`,
  },
];

function indented(value: string): string {
  return value
    .split('\n')
    .map(line => `      ${line}`)
    .join('\n');
}
