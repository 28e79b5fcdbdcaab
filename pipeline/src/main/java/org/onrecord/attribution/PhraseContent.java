package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Token;

/** Contents that are no clause: infinitives, objects, phrases with a preposition. */
final class PhraseContent {

  private static final Set<String> QUESTIONS = FunctionWords.of("question");
  private static final Set<String> PERSONS = FunctionWords.of("personal");

  private final ChannelFinder channels;
  private final ContentCuts cuts;
  private final VerbFrame frame;
  private final Syntax syntax;
  private final Cue cue;

  PhraseContent(VerbFrame frame, ChannelFinder channels, ContentCuts cuts) {
    this.channels = channels;
    this.cuts = cuts;
    this.frame = frame;
    this.syntax = frame.syntax();
    this.cue = frame.cue();
  }

  Optional<Found> find() {
    return wh().or(this::raised)
        .or(this::infinitive)
        .or(this::gerund)
        .or(this::objectWithInfinitive)
        .or(this::objectWithPredicate)
        .or(this::objectWithPreposition)
        .or(() -> ObjectAtFigure.find(frame))
        .or(this::prepositional)
        .or(this::object);
  }

  private Optional<Found> wh() {
    if (!cue.takes(Cue.Frame.WH)) {
      return Optional.empty();
    }
    for (int child : syntax.tree().children(frame.verb(), "ccomp", "advcl", "xcomp", "dep")) {
      BitSet clause = syntax.subtree(child);
      int first = clause.nextSetBit(0);
      if (first >= frame.groupEnd() && QUESTIONS.contains(Words.lower(syntax.token(first)))) {
        return found(OpeningQuestion.cut(frame, clause), "a question clause");
      }
    }
    return Optional.empty();
  }

  private Optional<Found> raised() {
    return RaisedSubject.find(frame)
        .flatMap(words -> found(words, "its subject and an infinitive"));
  }

  private Optional<Found> infinitive() {
    if (!cue.takes(Cue.Frame.INF)) {
      return Optional.empty();
    }
    for (int child : syntax.tree().children(frame.verb(), "xcomp", "advcl", "ccomp")) {
      BitSet clause = syntax.subtree(child);
      clause.clear(0, frame.groupEnd());
      int first = clause.nextSetBit(0);
      boolean infinitive = first >= 0 && syntax.token(first).tag().equals("TO");
      if (infinitive && onlyNouns(frame.groupEnd(), first)) {
        clause.set(frame.groupEnd(), first);
        return found(withoutAside(syntax, clause), "an infinitive");
      }
      if (infinitive && first <= frame.groupEnd() + 1) {
        return found(withoutAside(syntax, withCondition(clause)), "an infinitive");
      }
    }
    return Optional.empty();
  }

  /** "asked people to stay away unless it is urgent", where the parser hangs the end on "asked". */
  private BitSet withCondition(BitSet clause) {
    BitSet whole = (BitSet) clause.clone();
    for (int child : syntax.tree().children(frame.verb(), "advcl")) {
      BitSet condition = syntax.subtree(child);
      if (condition.nextSetBit(0) == whole.length()) {
        whole.or(condition);
      }
    }
    return whole;
  }

  /** "admitted paying the fine", right behind the cue. */
  private Optional<Found> gerund() {
    int first = frame.groupEnd();
    boolean stands =
        cue.takes(Cue.Frame.GERUND)
            && !frame.passive()
            && first < syntax.size()
            && syntax.token(first).tag().equals("VBG");
    for (int child :
        stands
            ? syntax.tree().children(frame.verb(), "xcomp", "ccomp", "advcl", "dep", "obj")
            : List.<Integer>of()) {
      BitSet clause = syntax.subtree(child);
      clause.clear(0, first);
      if (clause.nextSetBit(0) == first) {
        return found(withoutAside(syntax, clause), "a gerund");
      }
    }
    return Optional.empty();
  }

  private boolean onlyNouns(int from, int to) {
    boolean any = from < to;
    for (int at = from; at < to; at++) {
      any &= Tags.IN_OBJECT.fits(syntax.token(at));
    }
    return any && !cue.takes(Cue.Frame.ADDRESSEE);
  }

  private Optional<Found> objectWithInfinitive() {
    if (!cue.takes(Cue.Frame.OBJINF)) {
      return Optional.empty();
    }
    for (int child : syntax.tree().children(frame.verb(), "xcomp", "advcl", "ccomp")) {
      BitSet clause = syntax.subtree(child);
      boolean isInfinitive =
          child > 0
              && clause.get(child - 1)
              && clause.stream().anyMatch(t -> syntax.token(t).tag().equals("TO") && t < child);
      if (isInfinitive && child > frame.verb()) {
        for (int object : syntax.tree().children(frame.verb(), "obj", "iobj")) {
          clause.or(syntax.nounPhrase(object));
        }
        clause.clear(0, frame.groupEnd());
        return found(clause, "an object with an infinitive");
      }
    }
    return objectWithQuotedInfinitive();
  }

  /**
   * "urged her followers to «email every minister»", where the parser takes the verb for a noun.
   */
  private Optional<Found> objectWithQuotedInfinitive() {
    for (int object : syntax.tree().children(frame.verb(), "obj")) {
      int to = object + 1;
      boolean quoted =
          object > frame.verb()
              && to + 1 < syntax.size()
              && syntax.token(to).is("to")
              && syntax.isQuoteMark(to + 1);
      for (int end = to + 2; quoted && end < syntax.size(); end++) {
        if (syntax.isQuoteMark(end)) {
          return found(Syntax.range(frame.groupEnd(), end + 1), "an object with an infinitive");
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> objectWithPreposition() {
    List<String> prepositions = new ArrayList<>();
    addIf(Cue.Frame.OBJOF, "of", prepositions);
    addIf(Cue.Frame.OBJFOR, "for", prepositions);
    addIf(Cue.Frame.OBJAS, "as", prepositions);
    if (prepositions.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = objectPhrase();
    boolean ofNoun =
        frame.passive() && !frame.source().isEmpty() && syntax.tree().is(frame.verb(), "acl");
    if (content.isEmpty() && !ofNoun) {
      return Optional.empty();
    }
    int objectEnd = content.length();
    boolean completed = false;
    for (int child :
        syntax.tree().children(frame.verb(), "obl", "nmod", "advcl", "xcomp", "dep", "ccomp")) {
      BitSet phrase = syntax.subtree(child);
      phrase.clear(0, frame.verb() + 1);
      int first = phrase.nextSetBit(0);
      if (first >= 0
          && prepositions.contains(syntax.token(first).lemma())
          && (frame.passive() || first <= objectEnd + 3)) {
        content.or(phrase);
        completed = true;
      }
    }
    boolean inside =
        content.stream()
            .anyMatch(t -> t > frame.verb() && prepositions.contains(syntax.token(t).lemma()));
    return completed || inside
        ? found(
            withoutAside(syntax, content),
            "an object and its «" + String.join("/", prepositions) + "» phrase")
        : Optional.empty();
  }

  private void addIf(Cue.Frame known, String preposition, List<String> prepositions) {
    if (cue.takes(known)) {
      prepositions.add(preposition);
    }
  }

  /** The object of an active verb, the subject of a passive one. */
  private BitSet objectPhrase() {
    for (int object : syntax.tree().children(frame.verb(), frame.passive() ? "nsubj" : "obj")) {
      if (frame.passive() || object > frame.verb()) {
        return syntax.subtree(object);
      }
    }
    return new BitSet();
  }

  /** "called the plan a disaster": everything behind the verb that belongs to it. */
  private Optional<Found> objectWithPredicate() {
    int from = frame.groupEnd();
    if (!cue.takes(Cue.Frame.OBJPRED) || from >= syntax.size()) {
      return Optional.empty();
    }
    return frame.passive() ? subjectWithPredicate() : objectWithPredicate(from);
  }

  /** "The plan was called a disaster". */
  private Optional<Found> subjectWithPredicate() {
    BitSet content = objectPhrase();
    boolean completed = false;
    for (int child :
        syntax.tree().children(frame.verb(), "xcomp", "obj", "ccomp", "acomp", "dep")) {
      if (child >= frame.groupEnd() && !content.isEmpty()) {
        content.or(syntax.subtree(child));
        completed = true;
      }
    }
    return completed
        ? found(withoutAside(syntax, content), "a subject and what it is called")
        : Optional.empty();
  }

  private Optional<Found> objectWithPredicate(int from) {
    if (!Tags.OPENS_OBJECT.fits(syntax.token(from))
        && !(syntax.isQuoteMark(from) && isObjectBefore())) {
      return Optional.empty();
    }
    BitSet region = syntax.subtree(frame.verb());
    region.clear(0, from);
    for (int child : syntax.tree().children(frame.verb(), "conj", "parataxis")) {
      int start = syntax.subtree(child).nextSetBit(0);
      if (start > frame.verb()) {
        region.clear(start, syntax.size());
      }
    }
    region.clear(secondVerb(region), syntax.size());
    while (!region.isEmpty()
        && (syntax.tree().is(region.length() - 1, "cc")
            || syntax.isPunctuation(region.length() - 1)
                && !syntax.isQuoteMark(region.length() - 1))) {
      region.clear(region.length() - 1);
    }
    int comma = region.nextSetBit(0);
    while (comma >= 0 && (!syntax.token(comma).is(",") || comma < from + 2)) {
      comma = region.nextSetBit(comma + 1);
    }
    if (comma > 0) {
      region.clear(comma, syntax.size());
    }
    long words = region.stream().filter(t -> !syntax.isPunctuation(t)).count();
    return words > 1 ? found(region, "an object and what it is called") : Optional.empty();
  }

  /** "the law, which Roe called «a disgrace»". */
  private boolean isObjectBefore() {
    return syntax.tree().children(frame.verb(), "obj").stream()
        .anyMatch(object -> object < frame.verb() && syntax.isRelativePronoun(object));
  }

  /** Where "and called for ..." goes on with the subject of the cue; the end where nothing does. */
  private int secondVerb(BitSet region) {
    for (int at = region.nextSetBit(0); at >= 0 && at + 1 < syntax.size(); ) {
      String next = syntax.token(at + 1).tag();
      boolean sameForm =
          next.equals(syntax.token(frame.verb()).tag())
              || next.equals("VBN") && syntax.token(at + 1).text().endsWith("ed");
      if (syntax.token(at).tag().equals("CC") && sameForm && !frame.passive()) {
        return at;
      }
      at = region.nextSetBit(at + 1);
    }
    return syntax.size();
  }

  private Optional<Found> prepositional() {
    if (cue.prepositions().isEmpty() || hasObject() || OpeningQuestion.isOpened(frame)) {
      return Optional.empty();
    }
    for (int child :
        syntax
            .tree()
            .children(frame.verb(), "obl", "nmod", "advcl", "dep", "xcomp", "ccomp", "acl")) {
      for (int marker : syntax.tree().children(child, "case", "mark")) {
        if (marker >= frame.groupEnd()
            && cue.prepositions().contains(syntax.token(marker).lemma())) {
          BitSet phrase = syntax.subtree(child);
          phrase.clear(0, marker + 1);
          return found(phrase, "a phrase with «" + syntax.token(marker).lemma() + "»");
        }
      }
    }
    return Optional.empty();
  }

  /** In "reported a profit on its website" the website is only where it was told. */
  private boolean hasObject() {
    return cue.takes(Cue.Frame.OBJECT)
        && !frame.passive()
        && syntax.tree().children(frame.verb(), "obj").stream()
            .anyMatch(object -> object > frame.verb() && !syntax.isDay(object));
  }

  /** "He was questioned by lawyers", "Dana Roe was dismissed": done to somebody, not said. */
  private boolean isPersonAffected(int object) {
    return frame.passive()
        && cue.kind() == Cue.Kind.SPEECH
        && (syntax.token(object).label() == Token.Label.PERSON
            || PERSONS.contains(Words.lower(syntax.token(object))));
  }

  private Optional<Found> object() {
    if (!cue.takes(Cue.Frame.OBJECT) && !(cue.takes(Cue.Frame.DOCOBJECT) && isOfDocument())) {
      return Optional.empty();
    }
    for (int object : syntax.tree().children(frame.verb(), frame.passive() ? "nsubj" : "obj")) {
      if (frame.passive() || object > frame.verb() || syntax.isRelativePronoun(object)) {
        BitSet phrase = shown(object, objectWords(object));
        boolean tells =
            !isSum(object, phrase)
                && !syntax.isDay(object)
                && !isPersonAffected(object)
                && !isWho(object);
        return tells ? found(phrase, "an object") : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isOfDocument() {
    int subject = syntax.subject(frame.verb());
    return subject >= 0 && !frame.passive() && Speakers.SHIPPED.isDocument(syntax, subject);
  }

  /** "a driver who did not want his name used", where the parser makes "who" what he wants. */
  private boolean isWho(int object) {
    return syntax.token(object).is("who") && object < frame.verb();
  }

  /** In "a poll shows Roe within a point of Crane" all that it shows. */
  private BitSet shown(int object, BitSet phrase) {
    if (cue.kind() != Cue.Kind.DOCUMENT || frame.passive() || phrase.length() < object) {
      return phrase;
    }
    BitSet whole = (BitSet) phrase.clone();
    for (int place : syntax.tree().children(frame.verb(), "obl", "advmod")) {
      BitSet words = syntax.subtree(place);
      if (words.nextSetBit(0) == whole.length()) {
        whole.or(words);
      }
    }
    return withoutAside(syntax, whole);
  }

  /** In "denied it in a letter" only the pronoun. */
  private BitSet objectWords(int object) {
    return syntax.token(object).tag().equals("PRP")
            && syntax.tree().children(object, "conj").isEmpty()
        ? Syntax.range(object, object + 1)
        : withoutAside(syntax, syntax.subtree(object));
  }

  /**
   * "pledged $1 billion" tells of a deed; a sum alone is nothing that was said. But "reported three
   * arrests" and "reported 2025 revenue" tell what is counted or when.
   */
  private boolean isSum(int object, BitSet phrase) {
    if (cue.kind() == Cue.Kind.WRITING && Tags.COMMON_NOUN.fits(syntax.token(object))) {
      return false;
    }
    int first = phrase.nextSetBit(0);
    while (first >= 0 && Tags.HEDGES_SUM.fits(syntax.token(first))) {
      first = phrase.nextSetBit(first + 1);
    }
    return first >= 0 && Tags.SUM.fits(syntax.token(first));
  }

  /**
   * Without the clause that hangs on: ", which would ...", ", saying ...", ", and troops were ...",
   * " - a move that ...".
   */
  static BitSet withoutAside(Syntax syntax, BitSet phrase) {
    int start = Math.max(phrase.nextSetBit(0), 0);
    for (int at = phrase.nextSetBit(start + 1);
        at >= 0 && at + 1 < syntax.size();
        at = phrase.nextSetBit(at + 1)) {
      String next = syntax.token(at + 1).tag();
      boolean aside =
          syntax.token(at).is(",") && (next.startsWith("W") || next.equals("VBG"))
              || syntax.token(at).is(",") && opensOwnClause(syntax, at + 1)
              || syntax.isFreeDash(at);
      if (aside) {
        BitSet cut = (BitSet) phrase.clone();
        cut.clear(at, syntax.size());
        return cut;
      }
    }
    return phrase;
  }

  /** "claimed victory, and troops have been sent out": somebody else does something else. */
  private static boolean opensOwnClause(Syntax syntax, int conjunction) {
    boolean joins =
        syntax.token(conjunction).tag().equals("CC")
            && conjunction + 1 < syntax.size()
            && !Tags.FINITE.fits(syntax.token(conjunction + 1));
    for (int at = conjunction + 1; joins && at < syntax.size(); at++) {
      if (Tags.FINITE.fits(syntax.token(at))) {
        return true;
      }
      if (!Tags.IN_NOUN_PHRASE.fits(syntax.token(at))) {
        return false;
      }
    }
    return false;
  }

  private Optional<Found> found(BitSet tokens, String how) {
    BitSet content = (BitSet) tokens.clone();
    content.andNot(frame.group());
    content.andNot(frame.source());
    content = cuts.cut(syntax, syntax.trim(content));
    if (!content.isEmpty()) {
      int end = channels.tailStart(syntax.sentence(), content.nextSetBit(0), content.length());
      content.clear(end, syntax.size());
      content = syntax.trim(content);
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(syntax.spans(content), false, how));
  }
}
