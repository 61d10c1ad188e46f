import { maskSecrets } from './parsing';

/** Text as it may be stored: people paste what their terminals show. */
export async function maskText(text: string): Promise<string> {
  const { content } = await maskSecrets({ path: '', content: text });
  return content.trim();
}
