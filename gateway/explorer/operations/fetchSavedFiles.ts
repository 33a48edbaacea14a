import type { SavedFile } from '../../faces/operations/savedFile.ts';

/** The saved operations of the gateway this page is from; none when it does not answer. */
export async function fetchSavedFiles(): Promise<readonly SavedFile[]> {
  try {
    const response = await fetch('operations.json');
    return response.ok ? ((await response.json()) as readonly SavedFile[]) : [];
  } catch {
    return [];
  }
}
