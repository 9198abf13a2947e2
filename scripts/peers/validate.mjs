// Holds a document of OpenAPI against the meta-schema of its version.
import fs from 'fs';
import SwaggerParser from '@apidevtools/swagger-parser';

const document = JSON.parse(fs.readFileSync(process.argv[2]));
await SwaggerParser.validate(document, { dereference: { circular: 'ignore' } });
