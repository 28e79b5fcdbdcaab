package org.onrecord.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Token;
import org.onrecord.text.Span;

class TokenizerPiecesTest {

  private static final CoreNlpAnnotator ANNOTATOR =
      new CoreNlpAnnotator(ParsePolicy.EVERY_SENTENCE);

  @Test
  void textWithBlanksIsOnePiece() {
    String text = "The yard was sold. ".repeat(1_000);
    Span block = new Span(19, text.length());

    assertThat(TokenizerPieces.of(text, block)).containsExactly(block);
  }

  @Test
  void aRunLongerThanAnyWordIsCutAndNoCharacterIsLost() {
    String text = "Look: " + "\uD83D\uDEA2".repeat(3_000) + " and go.";

    List<Span> pieces = TokenizerPieces.of(text, new Span(0, text.length()));

    assertThat(pieces).hasSizeGreaterThan(2);
    assertThat(pieces.stream().map(piece -> piece.in(text)).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(pieces)
        .allSatisfy(
            piece -> assertThat(Character.isLowSurrogate(text.charAt(piece.start()))).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@", "5%", "1/2/", "\"", "$5", "\uD83D\uDEA2"})
  void whatStandsBehindALongRunIsReadAsEver(String part) {
    String text = part.repeat(20_000) + " Dana Reyes left the yard.";

    AnnotatedText annotated = ANNOTATOR.annotate(text);

    List<Token> tokens = annotated.tokensIn(new Span(text.indexOf(" Dana"), text.length()));
    assertThat(tokens)
        .extracting(Token::text)
        .endsWith("Dana", "Reyes", "left", "the", "yard", ".");
  }
}
