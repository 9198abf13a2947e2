// Lets Modelina write models in Java of the components of OpenAPI: modelina-java.mjs DOCUMENT FOLDER.
import fs from 'fs';
import { JavaFileGenerator } from '@asyncapi/modelina';

const [, , document, folder] = process.argv;
const generator = new JavaFileGenerator({ processorOptions: { openapi: { includeComponentSchemas: true } } });
await generator.generateToFiles(JSON.parse(fs.readFileSync(document)), folder, { packageName: 'com.example.modelina' });
