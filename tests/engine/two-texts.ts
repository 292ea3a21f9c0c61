/** Two texts of different lengths, long enough that writing them takes a while. */
export const TEXTS = ['one text\n'.repeat(200_000), 'another text\n'.repeat(300_000)]
