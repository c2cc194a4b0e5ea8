import { resolve } from 'node:path';
import { FileProblem } from './scan/file-problem';
import { formatClaims, formatClaimsJson } from './scan/format-claims';
import { formatExplanation } from './scan/format-explanation';
import { formatJson } from './scan/format-json';
import { formatSummary } from './scan/format-summary';
import { listFiles } from './scan/list-files';
import { help, parseOptions, type ScanOptions } from './scan/options';
import { type Scanned, scanFile } from './scan/scan-file';
import { UsageError } from './usage-error';

/** npm runs scripts in the project's folder and says here where the reader stood. */
const folder = process.env.INIT_CWD ?? process.cwd();

try {
  process.exitCode = await scan(parseOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`scan: ${error.message}`);
  process.exitCode = 2;
}

/** Scans every file asked for and gives the exit code. */
async function scan(options: ScanOptions): Promise<number> {
  if (options.help) {
    console.log(help);
    return 0;
  }
  const problems: FileProblem[] = [];
  let count = 0;
  for (const path of options.paths) {
    for (const file of await noting(problems, () => listFiles(resolve(folder, path)), [])) {
      count += 1;
      const scanned = await noting(problems, () => scanFile(file), undefined);
      if (scanned) console.log(format(scanned, options));
    }
  }
  for (const problem of problems) console.error(`scan: ${problem.message}`);
  if (problems.length > 0) return 1;
  if (count === 0) throw new UsageError(`no .html or .txt in ${options.paths.join(', ')}`);
  return 0;
}

/** What `work` gives, or `otherwise` where a file stands in its way, which is noted; the other files are still read. */
async function noting<T>(problems: FileProblem[], work: () => T | Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    problems.push(error);
    return otherwise;
  }
}

function format(scanned: Scanned, { json, claims, explain }: ScanOptions): string {
  if (claims) return json ? formatClaimsJson(scanned) : formatClaims(scanned);
  if (json) return formatJson(scanned);
  return explain ? formatExplanation(scanned) : formatSummary(scanned);
}
