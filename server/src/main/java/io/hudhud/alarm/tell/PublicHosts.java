package io.hudhud.alarm.tell;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds hosts on the public internet only, so that nobody makes this server speak to its own network. It stands where the
 * connection is made: what is checked is what is connected to, whatever the name says a moment later.
 */
final class PublicHosts extends SystemDefaultDnsResolver {

    /** The name leads to an address that is not public. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

        NotPublic() {
            super("the host is not on the public internet");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = super.resolve(host);
        for (InetAddress address : found) {
            if (!isPublic(address)) {
                throw new NotPublic();
            }
        }
        return found;
    }

    /** IANA's special-purpose registries, as far as they can be reached or lead to something that can. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic4(four.getAddress());
            case Inet6Address six -> isPublic6(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] four) {
        int first = four[0] & 0xFF;
        int second = four[1] & 0xFF;
        boolean special = first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && four[2] == 0)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240;
        return !special;
    }

    /** Only global unicast (2000::/3), without the ways to carry an IPv4 address in it (6to4, Teredo). */
    private static boolean isPublic6(byte[] six) {
        int first = six[0] & 0xFF;
        int second = six[1] & 0xFF;
        boolean global = (first & 0xE0) == 0x20;
        boolean carries =
                (first == 0x20 && second == 0x02) || (first == 0x20 && second == 0x01 && six[2] == 0 && six[3] == 0);
        return global && !carries;
    }
}
