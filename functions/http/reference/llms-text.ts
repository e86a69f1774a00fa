export function llmsText(baseUrl: string): string {
  return baseUrl;
}
