/** What file managers put into archives, and folders: no articles. */
export function isClutter(path: string): boolean {
  return /(?:^|[\\/])(?:__MACOSX[\\/]|\.DS_Store$|\._[^\\/]*$|Thumbs\.db$|desktop\.ini$)|[\\/]$|^$/i.test(path);
}
