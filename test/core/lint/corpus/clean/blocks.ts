import { base64, uuid } from '../kinds/encodings.ts';
import { base62, digits, hex, type Random } from '../random.ts';

/** Pieces of prompts that are not sentences: tables, code, examples, lists, records. */
export const blocks: readonly string[] = [
  '| field | type | note |\n| --- | --- | --- |\n| category | string | one of four |\n| priority | number | 1 to 5 |',
  '| month | orders | share |\n| --- | ---: | ---: |\n| January | 1,204 | 12.4 % |\n| February | 1,377 | 14.2 % |',
  '```json\n{"category": "billing", "priority": 2, "summary": "Invoice is missing"}\n```',
  '```ts\nexport function total(items: readonly Item[]): number {\n  return items.reduce((sum, item) => sum + item.price * item.count, 0);\n}\n```',
  '```python\ndef mean(values: list[float]) -> float:\n    if not values:\n        raise ValueError("no values")\n    return sum(values) / len(values)\n```',
  "```sql\nSELECT c.id, c.region, COUNT(o.id) AS orders\nFROM customers c\nLEFT JOIN orders o ON o.customer_id = c.id\nWHERE o.created_at >= DATE '2025-01-01'\nGROUP BY c.id, c.region;\n```",
  '```sh\ngit switch -c fix/table-width\nnpm ci\nnpm test -- unit\n```',
  '```yaml\nservice:\n  name: catalogue\n  replicas: 3\n  image: fenwick/catalogue:2025.11.3\n  ports: [8080, 9090]\n```',
  '```diff\n@@ -41,7 +41,7 @@\n-  const limit = 20;\n+  const limit = 50;\n```',
  '```css\n.card { padding: 12px 16px; color: #1f2933; background: #f5f7fa; }\n```',
  '```html\n<section id="offers">\n  <h2>Offers of the week</h2>\n  <a href="/offers/4711">More</a>\n</section>\n```',
  'Input: "Where is my invoice?"\nOutput: {"category": "billing", "priority": 2}\n\nInput: "The lamp flickers."\nOutput: {"category": "product", "priority": 3}',
  'Q: How long is the warranty?\nA: Five years from the date of purchase.\n\nQ: Does it cover the cable?\nA: Yes.',
  '1. Read the text.\n2. List the claims.\n3. Mark each claim as supported, refuted or open.\n4. Give a verdict.',
  '- tone: friendly\n- length: 80 to 120 words\n- audience: beginners\n- language: as the question',
  '<example>\n  <question>Is the lift working?</question>\n  <answer>Yes, since 9 May.</answer>\n</example>',
  '<rules>\n<rule id="1">Answer in the language of the question.</rule>\n<rule id="2">Use at most five bullet points.</rule>\n</rules>',
  '{"type": "object", "properties": {"score": {"type": "number", "minimum": 0, "maximum": 1}, "reason": {"type": "string"}}, "required": ["score", "reason"]}',
  '{"tool": "search_orders", "arguments": {"status": "open", "limit": 20, "since": "2025-06-01"}}',
  'Date,Product,Count\n2025-06-01,Lamp AX-40,12\n2025-06-02,Lamp AX-40,9\n2025-06-03,Shelf B2,4',
  '2025-11-03T07:12:44Z INFO  queue length 12\n2025-11-03T07:12:59Z WARN  queue length 140\n2025-11-03T07:13:21Z INFO  queue length 18',
  'Subject: Your order is on its way\n\nThe parcel left our warehouse this morning and arrives within two working days.',
  'Agenda\n09:00 Welcome\n09:15 Results of the quarter\n10:30 Break\n10:45 Plans for 2026\n12:00 End',
  'Sizes: S = 46-48, M = 50-52, L = 54-56, XL = 58-60\nWeights: 180 g, 210 g, 240 g, 265 g',
  'E = mc^2, F = m * a, pV = nRT\nwith c = 299792458 m/s and R = 8.314 J/(mol K)',
  '> The best time to plant a tree was twenty years ago.\n> The second best time is now.',
  '$$\\bar{x} = \\frac{1}{n} \\sum_{i=1}^{n} x_i$$',
  '- [x] headings\n- [x] numbers\n- [ ] figures\n- [ ] sources',
  'Sources:\n[1] Annual report 2024, page 17\n[2] Survey of March 2025, n = 412\n[3] https://docs.fenwick.net/reports/2025/q3',
  'HTTP status 200: fine\nHTTP status 404: not there\nHTTP status 429: wait and try again\nHTTP status 500: tell operations',
  '@startuml\nCustomer -> Shop: order\nShop -> Warehouse: pick\nWarehouse --> Customer: parcel\n@enduml',
  'temperature: 0.2\ntop_p: 0.9\nmax_tokens: 800\nstop: ["###", "END"]\nseed: 42',
];

/** Turns of the user: a variable, alone or set apart from the text around it. */
export const requests: readonly string[] = [
  '{{question}}',
  'Here is the message:\n<message>\n{{message}}\n</message>',
  'Text between the marks:\n"""\n{{text}}\n"""',
  'Please classify this ticket:\n---\n{{ticket}}\n---',
  'Summarise the document below in five points.\n<document>{{document}}</document>',
  'Translate the next paragraph.\n\n```\n{{paragraph}}\n```',
];

/** Pieces with random identifiers in them, none of which opens anything. */
export const machineBlocks: readonly ((random: Random) => string)[] = [
  r => `commit ${r.text(40, hex)}\nDate:   Mon Nov 3 09:12:44 2025 +0100\n\n    Widen the table`,
  r => `request ${uuid(r)} took ${r.int(900)} ms, trace ${r.text(32, hex)}`,
  r => `"lodash": {\n  "version": "4.17.21",\n  "integrity": "sha512-${base64(r, 64)}"\n}`,
  r => `image: fenwick/runner@sha256:${r.text(64, hex)}`,
  r =>
    `{"id": "chatcmpl-${r.text(29, base62)}", "object": "chat.completion", "created": 17${r.text(8, digits)}}`,
  r =>
    `order ${r.text(4, digits)}-${r.text(6, digits)}, invoice INV-2025-${r.text(5, digits)}, batch ${r.text(9, digits)}`,
  r => Array.from({ length: 4 }, () => `0.${r.text(6, digits)}`).join(', '),
  r => `<img src="/assets/${r.text(20, hex)}.webp" width="640" height="${r.int(400) + 100}">`,
  r =>
    `thread_${r.text(24, base62)} and run_${r.text(24, base62)} are done, file-${r.text(22, base62)} was read.`,
];
