/** Where copydesk is documented. */
export const HOME = 'https://github.com/copydesk/copydesk'
