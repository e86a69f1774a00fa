export function referencePage(baseUrl: string): string {
  return baseUrl;
}
