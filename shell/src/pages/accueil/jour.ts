const jour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

/** Today `YYYY-MM-DD` where deadlines run: in metropolitan France, wherever the laptop is. */
export const aujourdhui = (): string => jour.format(new Date())
