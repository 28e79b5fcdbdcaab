package org.onrecord.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Outlets;
import org.onrecord.attribution.PersonNouns;
import org.onrecord.entity.Entity;
import org.onrecord.entity.EntityType;
import org.onrecord.entity.References;

/** Says whom a noun phrase means: by its name, its pronoun or its role. */
final class Participants {

  private static final String HOLDING = "of|at|for|&";

  private static final String EXAMPLES = "like|as";

  private static final Set<EntityType> NUMBERED = Set.of(EntityType.PRODUCT, EntityType.OTHER);

  private static final String LOCATION = EntityType.LOCATION.name();

  private static final String ORGANIZATION = EntityType.ORGANIZATION.name();

  private static final String OTHER = EntityType.OTHER.name();

  private final ArticleView view;
  private final References references;
  private final Signals signals = Signals.SHIPPED;

  Participants(ArticleView view, References references) {
    this.view = view;
    this.references = references;
  }

  /** Those whom the noun phrases with these heads mean, each once, in text order. */
  List<Participant> of(Sentence sentence, List<Integer> heads, Standing standing) {
    Set<Participant> found = new LinkedHashSet<>();
    heads.forEach(head -> found.addAll(of(sentence, head, standing)));
    return List.copyOf(found);
  }

  private List<Participant> of(Sentence sentence, int head, Standing standing) {
    Optional<String> title = QuotedTitles.around(sentence, head);
    if (title.isPresent()) {
      return List.of(new Participant(title.get(), OTHER));
    }
    Optional<Entity> named = view.namedBy(sentence, head);
    if (named.isPresent()) {
      return List.of(numbered(sentence, head, Participant.named(named.get())));
    }
    Token token = sentence.token(head);
    boolean pronoun = token.tag().startsWith("PRP");
    if (pronoun && signals.is(token, "speaker")) {
      return speakers(standing);
    }
    if (signals.is(token, "negation")) {
      return List.of();
    }
    List<Participant> besides = namedBeside(sentence, head);
    if (!besides.isEmpty()) {
      return besides;
    }
    Syntax syntax = view.syntax(sentence);
    List<Integer> phrase = new ArrayList<>();
    for (int at = syntax.phraseStart(head); at <= head; at++) {
      phrase.add(at);
    }
    List<Participant> resolved =
        references.resolve(sentence, phrase).stream()
            .flatMap(id -> view.entity(id).stream())
            .filter(entity -> !isReporting(token, entity, standing))
            .map(Participant::named)
            .toList();
    return resolved.isEmpty() && !pronoun ? noun(sentence, syntax, head) : resolved;
  }

  /** "Acme 3" is not "Acme 4", though the name itself is "Acme". */
  private static Participant numbered(Sentence sentence, int head, Participant named) {
    int number = head + 1;
    boolean thing = named.type().filter(NUMBERED::contains).isPresent();
    boolean follows = number < sentence.size() && sentence.token(number).text().matches("\\d{1,3}");
    boolean counts = number + 1 < sentence.size() && sentence.token(number + 1).isNoun();
    return thing && follows && !counts
        ? new Participant(named.name() + " " + sentence.token(number).text(), named.typeName())
        : named;
  }

  /** In "the Harbor Post reported that it would close" the paper tells of somebody else. */
  private static boolean isReporting(Token pronoun, Entity entity, Standing standing) {
    return pronoun.is("it")
        && Outlets.SHIPPED.isName(entity.name())
        && standing
            .innermost()
            .filter(said -> said.source().entityIds().contains(entity.id()))
            .isPresent();
  }

  /** In a quote "I" and "we" are whoever is quoted. */
  private List<Participant> speakers(Standing standing) {
    return standing
        .innermost()
        .map(Attribution::source)
        .map(source -> source.entityIds().stream().flatMap(id -> view.entity(id).stream()).toList())
        .orElse(List.of())
        .stream()
        .map(Participant::named)
        .toList();
  }

  /**
   * "its founder, Jane Roe"; "Jane Roe, the founder"; "investors like Jane Roe and Elm Capital".
   */
  private List<Participant> namedBeside(Sentence sentence, int head) {
    Syntax syntax = view.syntax(sentence);
    List<Integer> heads = new ArrayList<>(syntax.children(head, "appos"));
    heads.removeIf(at -> Asides.isReporter(syntax, at));
    if (syntax.is(head, "appos")) {
      heads.add(syntax.head(head));
    }
    for (int modifier : syntax.children(head, "nmod")) {
      for (int preposition : syntax.children(modifier, "case")) {
        if (syntax.token(preposition).text().matches(EXAMPLES)) {
          heads.addAll(syntax.coordinated(modifier));
        }
      }
    }
    List<Participant> named =
        heads.stream()
            .flatMap(at -> view.namedBy(sentence, at).stream())
            .map(Participant::named)
            .toList();
    return named.isEmpty() ? calledSo(sentence, head) : named;
  }

  /**
   * "the painter Jane Roe", "its label, Acme Records, for": a name right behind the noun, which the
   * parser may part from it.
   */
  private List<Participant> calledSo(Sentence sentence, int head) {
    boolean noun = sentence.token(head).isNoun() && !sentence.token(head).isProperNoun();
    int name = head + (isComma(sentence, head + 1) ? 2 : 1);
    boolean called =
        noun
            && name < sentence.size()
            && (name == head + 1 || isDefinite(sentence, head) && isEnclosed(sentence, name));
    Optional<Entity> named = called ? view.namedBy(sentence, name) : Optional.empty();
    return named.or(() -> holderBehind(sentence, head)).map(Participant::named).stream().toList();
  }

  /** "Roe" of "the chief executive of Acme, Jane Roe, resigned". */
  private Optional<Entity> holderBehind(Sentence sentence, int head) {
    if (!PersonNouns.SHIPPED.includes(sentence.token(head))) {
      return Optional.empty();
    }
    Syntax syntax = view.syntax(sentence);
    int last = head;
    while (last + 2 < sentence.size()
        && sentence.token(last + 1).text().matches(HOLDING)
        && syntax.phraseHead(last + 2) > last) {
      last = syntax.phraseHead(last + 2);
    }
    int name = last + 2;
    return last > head && isComma(sentence, last + 1) && isEnclosed(sentence, name)
        ? view.namedBy(sentence, name).filter(entity -> entity.type() == EntityType.PERSON)
        : Optional.empty();
  }

  private boolean isDefinite(Sentence sentence, int head) {
    Token first = sentence.token(view.syntax(sentence).phraseStart(head));
    return first.is("the") || first.tag().equals("PRP$");
  }

  /** Whether commas part the name from the noun and from what is no list. */
  private boolean isEnclosed(Sentence sentence, int name) {
    int end = name;
    while (end < sentence.size() && view.namedBy(sentence, end).isPresent()) {
      end++;
    }
    boolean goesOn = end + 1 < sentence.size() && sentence.token(end + 1).tag().equals("CC");
    return end > name && isComma(sentence, end) && !goesOn;
  }

  private static boolean isComma(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).is(",");
  }

  private List<Participant> noun(Sentence sentence, Syntax syntax, int head) {
    Optional<Participant> place = placeOf(sentence, syntax, head);
    if (place.isPresent()) {
      return List.of(place.get());
    }
    boolean name = NounPhrases.isName(syntax, head) || NounPhrases.isNamedSite(syntax, head);
    Optional<String> described = NounPhrases.describedName(syntax, head);
    if (described.isPresent()) {
      return List.of(new Participant(described.get(), ORGANIZATION));
    }
    return NounPhrases.words(syntax, head, name ? nameStart(sentence, syntax, head) : 0)
        .map(words -> name ? new Participant(words, OTHER) : Participant.unnamed(words))
        .stream()
        .toList();
  }

  /** Behind a place that only tells where it is, and behind "new" of "the new Tarnby bridge". */
  private int nameStart(Sentence sentence, Syntax syntax, int head) {
    int start = Math.max(syntax.hyphenedStart(head), behindPlace(sentence, syntax, head));
    while (start < head && !Character.isUpperCase(sentence.token(start).text().codePointAt(0))) {
      start++;
    }
    return start < head ? start : 0;
  }

  /**
   * Where "Tarnby bridge" begins in "Utopia's Tarnby bridge": the country only tells where it is.
   */
  private int behindPlace(Sentence sentence, Syntax syntax, int head) {
    for (int at = syntax.phraseStart(head) + 1; at + 1 < head; at++) {
      boolean place =
          syntax.token(at).tag().equals("POS")
              && syntax.token(at + 1).isProperNoun()
              && view.namedBy(sentence, at - 1)
                  .filter(owner -> owner.type() == EntityType.LOCATION)
                  .isPresent();
      if (place) {
        return at + 1;
      }
    }
    return 0;
  }

  /** "the city of Calder" is Calder. */
  private Optional<Participant> placeOf(Sentence sentence, Syntax syntax, int head) {
    int last = NounPhrases.ownerEnd(syntax, head);
    boolean place = last > head && Names.isKindOfPlace(sentence.token(head).text());
    return place
        ? view.namedBy(sentence, last)
            .map(Participant::named)
            .or(() -> NounPhrases.words(syntax, last).map(w -> new Participant(w, LOCATION)))
        : Optional.empty();
  }
}
