package fr.reseauclimat.facilitation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class WishMatchingTest {

    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BRUNO = UUID.randomUUID();
    private static final UUID CHLOE = UUID.randomUUID();

    @Test
    void twoSharedWordsAreAnAnswer() {
        var matching = new WishMatching(List.of(line(BRUNO, "ligne", "covoiturag", "rural"), line(CHLOE, "cantin", "bio", "local")));
        assertThat(matching.whoAnswers(line(ANNA, "covoiturag", "rural", "financ"))).containsExactly(BRUNO);
        assertThat(matching.whoAnswers(line(ANNA, "covoiturag", "bio", "financ"))).isEmpty();
    }

    @Test
    void aShortOfferOrNeedIsAnsweredByAllItsWords() {
        var matching = new WishMatching(List.of(line(BRUNO, "covoiturag")));
        assertThat(matching.whoAnswers(line(ANNA, "covoiturag", "rural", "financ"))).containsExactly(BRUNO);
        assertThat(new WishMatching(List.of(line(BRUNO, "covoiturag", "rural", "financ"))).whoAnswers(line(ANNA, "rural")))
                .containsExactly(BRUNO);
    }

    @Test
    void nobodyAnswersThemselves() {
        var matching = new WishMatching(List.of(line(ANNA, "covoiturag", "rural")));
        assertThat(matching.whoAnswers(line(ANNA, "covoiturag", "rural"))).isEmpty();
    }

    private static WishLine line(UUID member, String... stems) {
        return new WishLine(member, String.join(" ", stems), Set.of(stems));
    }
}
