// Lets Modelina make models of the components of OpenAPI; fails if it says more than that a value may be
// anything, or an object of any kind, or hold itself.
import fs from 'fs';
import { JavaGenerator, Logger, TypeScriptGenerator } from '@asyncapi/modelina';

const said = new Set();
const usual = [
  /^Failed to convert \S+ to MetaModel, defaulting to AnyModel$/,
  /^Java generator, cannot generate this type of model, \S+$/,
  /^Cyclic models detected, /,
  // A type is met again with every operation that uses it.
  /^Overwriting existing model with name /,
];
const hear = (word) => {
  if (!usual.some((known) => known.test(String(word)))) {
    said.add(String(word));
  }
};
Logger.setLogger({ debug() {}, info() {}, warn: hear, error: hear });
const document = JSON.parse(fs.readFileSync(process.argv[2]));
const options = { processorOptions: { openapi: { includeComponentSchemas: true } } };
const counts = [];
for (const generator of [new JavaGenerator(options), new TypeScriptGenerator(options)]) {
  counts.push((await generator.generate(structuredClone(document))).length);
}
for (const word of said) {
  console.log(word);
}
console.log(`Modelina: ${counts[0]} models in Java, ${counts[1]} in TypeScript`);
process.exit(said.size === 0 && counts.every((count) => count > 0) ? 0 : 1);
