import ipaddr from 'ipaddr.js'

/**
 * What calls from an address are counted by, wherever they are: an IPv4 address, told as IPv6 or not, or the /64 of an
 * IPv6 one, which is what one line or one machine is given whole. What is no address stays as it is.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const exact = ipaddr.process(address)
  if (!(exact instanceof ipaddr.IPv6)) return exact.toString()
  return `${exact.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`
}
