import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { greeting, type Library, makeLibrary } from './cli.ts';

const dotprompt = `---
model: lo/large
input:
  schema:
    topic: string
---
Write about {{topic}}.
`;

describe('promptward list, show and render', () => {
  let library: Library;
  before(() => {
    library = makeLibrary({
      'support/greeting.prompt.yml': greeting,
      'support/farewell.prompt.yml': greeting.replace('name: Greeting', 'name: Farewell'),
      'sales/topic.prompt': dotprompt,
      'sales/topic.prompt.promptward.yml': 'name: Topic of the month\ntags: [draft, public]\n',
      'notes.md': 'no prompt',
    });
  });
  after(() => library.remove());

  it('lists the prompts as a table and as JSON', async () => {
    const { code, stdout } = await library.run(['list']);
    assert.equal(code, 0);
    assert.equal(
      stdout,
      [
        'PATH                         MODEL     TESTS  NAME',
        'sales/topic.prompt           lo/large  -      Topic of the month',
        'support/farewell.prompt.yml  lo/small  yes    Farewell',
        'support/greeting.prompt.yml  lo/small  yes    Greeting',
        '',
      ].join('\n'),
    );
    const { value } = await library.json(['list', 'tag:draft']);
    assert.deepEqual(value, {
      version: 1,
      prompts: [
        {
          ...{ path: 'sales/topic.prompt', format: 'dotprompt', name: 'Topic of the month', description: '' },
          ...{ model: 'lo/large', tags: ['draft', 'public'], hasTests: false },
        },
      ],
    });
  });

  it('lists what fits all words of a query', async () => {
    const paths = async (...query: string[]) =>
      (await library.json<{ prompts: { path: string }[] }>(['list', ...query])).value.prompts.map(
        p => p.path,
      );
    assert.deepEqual(await paths('model:small', 'fare'), ['support/farewell.prompt.yml']);
    assert.deepEqual(await paths('nothing'), []);
    assert.match((await library.run(['list', 'nothing'])).stderr, /^No prompt of 3 matches "nothing"\.\n$/);
  });

  it('cuts a table to the width of the window', async () => {
    const { stdout } = await library.run(['list'], { env: { COLUMNS: '60' } });
    for (const line of stdout.split('\n')) assert.ok(line.length <= 60, line);
    assert.match(stdout, / Topic of the …\n/);
  });

  it('shows a prompt by path, by name and by a part of either', async () => {
    for (const name of ['support/greeting.prompt.yml', 'Greeting', 'greeting', 'GREET']) {
      const { code, stdout } = await library.run(['show', name]);
      assert.equal(code, 0);
      assert.match(
        stdout,
        /^Greeting\nGreets one person\.\n\n {2}path +support\/greeting\.prompt\.yml\n {2}version +1\n/,
      );
      assert.match(stdout, /\nsystem:\nYou greet people by their name\.\n\nuser:\nGreet \{\{person\}\}\.\n$/);
    }
    const nested = await library.run(['show', 'greeting.prompt.yml'], { cwd: `${library.root}/support` });
    assert.equal(nested.code, 0);
  });

  it('shows all of it as JSON', async () => {
    const { value } = await library.json(['show', 'greeting']);
    assert.deepEqual(value, {
      version: 1,
      prompt: {
        ...{ path: 'support/greeting.prompt.yml', format: 'github', template: 'plain', name: 'Greeting' },
        ...{ description: 'Greets one person.', model: 'lo/small', parameters: { temperature: 0 }, tags: [] },
        promptVersion: 1,
        sha256: createHash('sha256').update(greeting).digest('hex'),
        variables: ['person'],
        messages: [
          { role: 'system', content: 'You greet people by their name.' },
          { role: 'user', content: 'Greet {{person}}.' },
        ],
        tests: [
          { name: 'short name', values: { name: 'short name', person: 'Ada' } },
          { name: 'long name', values: { name: 'long name', person: 'Adalbert' } },
        ],
        evaluators: [{ name: 'names the person', kind: 'string' }],
      },
    });
  });

  it('names the candidates when a name is not enough', async () => {
    assert.deepEqual(await library.run(['show', 'support']), {
      code: 2,
      stdout: '',
      stderr:
        'promptward: "support" names 2 prompts: support/farewell.prompt.yml, support/greeting.prompt.yml. Give a path.\n',
    });
    assert.match((await library.run(['show', 'zzz'])).stderr, /^promptward: zzz: no such prompt\. .+\n$/);
    assert.match(
      (await library.run(['show', 'notes.md'])).stderr,
      /^promptward: notes\.md: is not a prompt file\. .+\n$/,
    );
    assert.equal((await library.run(['show', '../x.prompt.yml'])).code, 2);
  });

  it('renders the messages from variables, from a row, and from both', async () => {
    const text = await library.run(['render', 'greeting', '--var', 'person=Bo = 1']);
    assert.equal(text.stdout, 'system:\nYou greet people by their name.\n\nuser:\nGreet Bo = 1.\n');
    const row = await library.json(['render', 'greeting', '--row', 'long name']);
    assert.deepEqual(row.value, {
      version: 1,
      prompt: 'support/greeting.prompt.yml',
      messages: [
        { role: 'system', content: 'You greet people by their name.' },
        { role: 'user', content: 'Greet Adalbert.' },
      ],
    });
    const both = await library.run(['render', 'greeting', '--row', 'long name', '--var', 'person=Cy']);
    assert.match(both.stdout, /Greet Cy\./);
  });

  it('says which value is missing, which row there is, and how to write a value', async () => {
    const lines = async (...args: string[]) => (await library.run(['render', ...args])).stderr;
    assert.equal(
      await lines('greeting'),
      'promptward: support/greeting.prompt.yml: needs a value for: person. Give values with --var NAME=VALUE or --row NAME.\n',
    );
    assert.match(
      await lines('greeting', '--row', 'shrt name'),
      /no row "shrt name" in its test data\. Did you mean "short name"\?\n$/,
    );
    assert.match(
      await lines('greeting', '--var', 'person'),
      /--var "person" has no value\. Write --var NAME=VALUE\.\n$/,
    );
  });

  it('lets no text of a prompt steer the terminal', async () => {
    const steering = '\u001b]0;owned\u0007\u001b[2J\u202e';
    library.write({
      'odd.prompt.yml': greeting
        .replace('name: Greeting', 'name: Odd')
        .replace('You greet', `"x"${steering} You greet`),
    });
    for (const args of [
      ['show', 'odd'],
      ['render', 'odd', '--row', 'short name'],
    ]) {
      const { stdout } = await library.run(args);
      assert.doesNotMatch(stdout, /[\u001b\u0007\u202e]/);
    }
    assert.match((await library.run(['show', 'greeting'])).stdout, /2 rows, 1 evaluator\n/);
    library.write({ 'two\nlines.prompt.yml': 'a: [\n' });
    const split = await library.run(['lint', 'two\nlines.prompt.yml']);
    assert.match(split.stderr, /^promptward: two lines\.prompt\.yml:2:1: [^\n]+\n$/);
    const { stderr } = await library.run(['show', steering]);
    assert.doesNotMatch(stderr, /[\u001b\u0007\u202e]/);
    library.git('clean', '-fdq');
  });
});
