package io.hudhud.bench.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Ports of the loopback interface. */
final class Ports {
    /** Open until the JVM ends: closing one gives its lock back. */
    private static final List<FileChannel> RESERVED = new ArrayList<>();

    private Ports() {}

    /**
     * {@code wanted} when nobody listens there and nobody else who asks this is about to, any free one otherwise. What is
     * given out stays reserved until this JVM ends.
     */
    static int freeOr(int wanted) {
        return isFree(wanted) && reserve(wanted) ? wanted : free();
    }

    /** A listener shows only seconds after it was started; two stacks that start at once must not choose the same port. */
    private static synchronized boolean reserve(int port) {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "hudhud-port-" + port + ".lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return false;
            }
            file.toFile().deleteOnExit();
            RESERVED.add(channel);
            return true;
        } catch (IOException | OverlappingFileLockException taken) {
            return false;
        }
    }

    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StackFailure("no free port was found on the loopback interface", e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
