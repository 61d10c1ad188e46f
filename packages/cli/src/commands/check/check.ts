import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toError } from '@backstage/errors';
import { ExitCode } from '../../ExitCode';
import { UsageError } from '../../UsageError';
import { inspectFolder } from './inspectFolder';
import { formatReport, summarize, type Format } from './formats';
import { locateFolders } from './locateFolders';
import type { CheckReport } from './report';
import { fails, type Threshold } from './severity';

/** What is to be checked, and where to say what was found. */
export interface CheckOptions {
  /** As they were written. */
  folders: string[];
  format: Format;
  /** File instead of standard output. */
  output?: string;
  failOn: Threshold;
  /** What relative paths start from. */
  currentFolder: string;
  standardOutput: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
}

/**
 * Checks folders of documents.
 *
 * @returns the exit code
 * @throws UsageError for a folder or output file that cannot be used
 */
export async function check(options: CheckOptions): Promise<ExitCode> {
  const { format, output, failOn, currentFolder, standardOutput } = options;
  const places = await locateFolders(options.folders, currentFolder);
  const report: CheckReport = { currentFolder, folders: [] };
  for (const place of places) report.folders.push(await inspectFolder(place));

  const withColours =
    output === undefined &&
    standardOutput.isTTY === true &&
    !process.env.NO_COLOR;
  const text = formatReport(report, format, { withColours });
  if (output === undefined) {
    standardOutput.write(text);
  } else {
    await writeOutput(resolve(currentFolder, output), text);
    standardOutput.write(`${summarize(report)}\n`);
  }
  const problems = report.folders.flatMap(folder => folder.problems);
  return fails(problems, failOn) ? ExitCode.problems : ExitCode.success;
}

async function writeOutput(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(
      `The report cannot be written to '${file}': ${
        toError(error).message
      }; name a file in a folder that exists`,
    );
  }
}
