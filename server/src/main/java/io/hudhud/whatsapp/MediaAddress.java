package io.hudhud.whatsapp;

import io.hudhud.workspace.PublicAddress;
import java.net.URI;
import java.util.Optional;

/** Where WhatsApp says that a file lies. */
final class MediaAddress {

    private MediaAddress() {}

    /** The address, when the token may be sent there: Meta's own file servers, or where the Graph API itself is. */
    static Optional<URI> trusted(String url, URI graph) {
        try {
            var address = URI.create(url);
            String host = address.getHost();
            if (host == null || address.getUserInfo() != null) {
                return Optional.empty();
            }
            boolean meta = "https".equals(address.getScheme()) && host.endsWith(".fbsbx.com");
            boolean sameHost = host.equals(graph.getHost())
                    || (PublicAddress.isThisMachine(address) && PublicAddress.isThisMachine(graph));
            boolean graphItself = sameHost
                    && address.getPort() == graph.getPort()
                    && String.valueOf(address.getScheme()).equals(graph.getScheme());
            return meta || graphItself ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
