/** A sheet with its signature, in the one accent. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0a4c5a"/><path d="M10 7h8l5 5v13H10z" fill="#fff"/><path d="M18 7v5h5" fill="none" stroke="#0a4c5a" stroke-width="1.5"/><path d="M13 21c2-3 3-3 3 0s2 1 4-1" fill="none" stroke="#0a4c5a" stroke-width="1.8" stroke-linecap="round"/></svg>
`
