/** A run stays readable, whatever became of its document. */
export const WHATEVER_BECAME_OF_IT = ['retired', 'archived'] as const;
