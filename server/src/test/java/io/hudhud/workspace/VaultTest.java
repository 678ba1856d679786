package io.hudhud.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hudhud.shared.WorkspaceId;
import org.junit.jupiter.api.Test;

class VaultTest {

    private final Vault vault = new Vault(new byte[Vault.KEY_BYTES]);

    @Test
    void opensWhatItSealed() {
        assertThat(vault.open(vault.seal("a token, سرّ"))).isEqualTo("a token, سرّ");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(vault.seal("token")).isNotEqualTo(vault.seal("token"));
    }

    @Test
    void refusesWhatWasChangedSince() {
        byte[] sealed = vault.seal("token");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> vault.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWhatAnotherKeySealed() {
        byte[] other = new byte[Vault.KEY_BYTES];
        other[0] = 1;

        assertThatThrownBy(() -> vault.open(new Vault(other).seal("token")))
                .hasMessageContaining("the key of this server");
    }

    @Test
    void hashesAValueDifferentlyInEachWorkspace() {
        var first = new WorkspaceId(1);

        assertThat(vault.keyedHash(first, "+966500000001"))
                .isEqualTo(vault.keyedHash(first, "+966500000001"))
                .isNotEqualTo(vault.keyedHash(new WorkspaceId(2), "+966500000001"));
    }
}
