// Judges every case of cases.json by the schemas, and says where the verdict is another one than that of the reader: agree.mjs FOLDER-WITH-AJV
import fs from 'node:fs';
import { createRequire } from 'node:module';

const Ajv = createRequire(`${process.argv[2]}/`)('ajv');
const { catalog, pack, cases } = JSON.parse(fs.readFileSync('tests/schema/cases.json', 'utf8'));
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
const judge = {};
for (const kind of ['catalog', 'pack']) {
  const schema = JSON.parse(fs.readFileSync(`docs/schemas/intimacy-${kind}-1.schema.json`, 'utf8'));
  judge[kind] = ajv.compile(schema);
}

const edited = (kind, place, value) => {
  const document = structuredClone({ catalog, pack }[kind]);
  if (place === '') return value;
  const parts = place.split('/');
  const last = parts.pop();
  const parent = parts.reduce((node, part) => node[part], document);
  if (value !== '<remove>') parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return document;
};

let disagreements = 0;
let refused = 0;
for (const [kind, place, value, isGood] of [['catalog', '', catalog, true], ['pack', '', pack, true], ...cases]) {
  const verdict = judge[kind](edited(kind, place, value));
  refused += verdict ? 0 : 1;
  if (verdict === isGood) continue;
  disagreements++;
  console.log(`${kind} ${place} = ${JSON.stringify(value)}: the reader says ${isGood}, ajv ${verdict}`);
}

console.log(`${cases.length + 2} documents, ${refused} refused by both, ${disagreements} disagreements`);
process.exit(disagreements === 0 && refused > 100 && cases.length - refused > 100 ? 0 : 1);
