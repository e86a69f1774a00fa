/**
 * An error whose message is written here and quotes nothing that came from outside: logs may show it. What other errors say
 * may hold a piece of an article (`JSON.parse` does), so that logs only tell what they are and where they happened.
 */
export class Fault extends Error {}
