package jom.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {

    @Test
    void isSha256OverLengthAndText() {
        // printf '\0\0\0\3abc' | sha256sum
        assertThat(ContentHash.of(List.of("abc")).hex())
                .isEqualTo("d04b72a650ce0f8ce4963330a53ee2832733d2baeffff3c1d8e256cca096d120");
    }

    @Test
    void textsDoNotRunTogether() {
        assertThat(ContentHash.of(List.of("ab", "c"))).isNotEqualTo(ContentHash.of(List.of("a", "bc")));
    }

    @Test
    void emptyTextsCount() {
        assertThat(ContentHash.of(List.of("a", ""))).isNotEqualTo(ContentHash.of(List.of("a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789"})
    void refusesWhatIsNoHash(String text) {
        assertThatThrownBy(() -> new ContentHash(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
