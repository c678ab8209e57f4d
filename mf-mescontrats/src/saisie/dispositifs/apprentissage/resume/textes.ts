/** Words of the summary of an apprenticeship contract, beside those of any. */
export const resume = { apprenti: 'Apprenti(e)' } as const
