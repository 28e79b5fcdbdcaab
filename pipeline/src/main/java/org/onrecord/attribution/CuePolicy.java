package org.onrecord.attribution;

import java.util.List;
import org.onrecord.annotate.ParsePart;
import org.onrecord.annotate.ParsePolicy;
import org.onrecord.annotate.Token;

/**
 * Asks for the parser where somebody may be speaking or a value stands: at a cue of the lexicon,
 * the name of a social network, a quotation mark, a colon, a number or a currency sign.
 */
public final class CuePolicy implements ParsePolicy {

  private final CueLexicon lexicon = CueLexicon.standard();
  private final ChannelFinder channels = ChannelFinder.SHIPPED;
  private final ReportingParts reporting = new ReportingParts(lexicon);

  @Override
  public boolean needsSyntax(List<Token> tokens) {
    return tokens.stream().anyMatch(this::isSign) || OwnedPhrases.SHIPPED.isIn(tokens);
  }

  @Override
  public List<ParsePart> parts(List<Token> tokens) {
    return reporting.parts(tokens);
  }

  private boolean isSign(Token token) {
    return lexicon.mayAttribute(token)
        || token.isNumber()
        || token.tag().equals("$")
        || token.is(":")
        || token.is("according")
        || token.is("did")
        || channels.isNetwork(token)
        || Syntax.isQuoteMark(token.text());
  }
}
