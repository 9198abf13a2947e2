// Ends with 1 unless two documents say the same, in the same order.
import fs from 'fs';

const [one, other] = process.argv.slice(2).map((file) => JSON.stringify(JSON.parse(fs.readFileSync(file))));
if (one !== other) {
  console.log(`${process.argv[3]} is not ${process.argv[2]}`);
  process.exit(1);
}
