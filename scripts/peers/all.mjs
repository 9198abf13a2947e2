// Writes a schema that refers to each definition of another one.
import fs from 'fs';
import path from 'path';

const file = process.argv[2];
const properties = {};
for (const name of Object.keys(JSON.parse(fs.readFileSync(file)).$defs)) {
  properties[name] = { $ref: `${path.basename(file)}#/$defs/${name}` };
}
console.log(JSON.stringify({ type: 'object', properties }));
