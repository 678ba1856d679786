package io.hudhud.whatsapp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP server down at its socket, so that a test can answer as badly as a network can. */
final class RawServer implements AutoCloseable {

    /** What to do with a connection once a whole request was read. */
    interface Behaviour {
        void answer(Socket socket) throws IOException;

        static Behaviour json(int status, String body, String... headers) {
            var head = new StringBuilder("HTTP/1.1 " + status + " Said\r\nContent-Type: application/json\r\n");
            for (String header : headers) {
                head.append(header).append("\r\n");
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            head.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
            return socket -> {
                socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(bytes);
                socket.getOutputStream().flush();
            };
        }

        static Behaviour reset() {
            return socket -> {
                socket.setSoLinger(true, 0);
                socket.close();
            };
        }

        static Behaviour bytesThenClose(String bytes) {
            return socket -> {
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                socket.close();
            };
        }

        static Behaviour silence() {
            return socket -> {};
        }
    }

    /** One request as it came in. */
    record Request(String head, String body) {}

    private final ServerSocket server;
    private final Behaviour behaviour;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    RawServer(Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    URI address() {
        return URI.create("http://localhost:" + server.getLocalPort());
    }

    List<Request> requests() {
        return requests;
    }

    int connections() {
        return sockets.size();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                Thread.startVirtualThread(() -> serve(socket));
            }
        } catch (IOException e) {
            // Closed at the end of the test.
        }
    }

    private void serve(Socket socket) {
        try {
            var in = new BufferedInputStream(socket.getInputStream());
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                int length = head.lines()
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                        .mapToInt(line -> Integer.parseInt(
                                line.substring(line.indexOf(':') + 1).strip()))
                        .findFirst()
                        .orElse(0);
                byte[] body = in.readNBytes(length);
                if (body.length < length) {
                    return;
                }
                requests.add(new Request(head, new String(body, StandardCharsets.UTF_8)));
                behaviour.answer(socket);
            }
        } catch (IOException e) {
            // The client or the behaviour closed the connection.
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            head.append((char) c);
            if (head.length() > 3 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
