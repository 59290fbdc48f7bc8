/** Whether a page is where no other device can open it: a file on a disk, or this machine's own server. */

type Place = { readonly protocol: string; readonly hostname: string };

/** `file`: from a disk; `machine`: from a server of this machine; null: from elsewhere. */
export function findOwnMachine({ protocol, hostname }: Place): "file" | "machine" | null {
  if (protocol === "file:") return "file";
  const isOwn = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/i.test(hostname);
  return isOwn ? "machine" : null;
}
