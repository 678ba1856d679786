package io.hudhud.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void twoThatStartAtOnceGetDifferentPorts() {
        int wanted = Ports.free();

        assertThat(Ports.freeOr(wanted)).isEqualTo(wanted);
        assertThat(Ports.freeOr(wanted)).isNotEqualTo(wanted);
    }

    @Test
    void aPortOnWhichSomebodyListensIsNotGivenOut() throws IOException {
        try (var socket = new ServerSocket(0)) {
            assertThat(Ports.freeOr(socket.getLocalPort())).isNotEqualTo(socket.getLocalPort());
        }
    }
}
