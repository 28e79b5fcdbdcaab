package org.onrecord.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;

/**
 * Finds what an article names and joins the mentions of one thing. Types are settled for the whole
 * article by everything that it says around a name: the recogniser's labels are one voice among
 * titles, appositions, verbs and a list of names known to everybody. Thread-safe.
 */
public final class EntityFinder {

  private final KnownNames known;

  /** Knows only what the program brings. */
  public EntityFinder() {
    this(Gazetteer.empty());
  }

  /**
   * @param userGazetteer names whose type and aliases are certain; they go before all evidence
   */
  public EntityFinder(Gazetteer userGazetteer) {
    this.known = new KnownNames(userGazetteer, Gazetteer.builtIn());
  }

  /**
   * The entities of the text in order of first mention, their mentions in UTF-16 units.
   *
   * @param title the article's title if it does not stand in the text, else empty; it can complete
   *     a person's name, mentions in it are not counted
   */
  public List<Entity> find(AnnotatedText text, String title) {
    DocumentWords words = new DocumentWords(text);
    List<NameForm> forms = forms(text, words);
    TypingEvidence evidence = new TypingEvidence(known);
    forms.forEach(evidence::weigh);
    evidence.weighBranches(forms);
    TypingEvidence.weighSurnames(forms);
    Map<NameForm, NameForm> shortNames = ShortNames.of(forms, known);
    TypingEvidence.weighShortNames(shortNames.keySet());
    Acceptance acceptance = new Acceptance(words, known, Acronyms.links(forms).keySet());
    List<NameForm> names = new ArrayList<>(forms);
    List<NameCluster> clusters = new ArrayList<>(new PersonJoiner(known).join(names));
    names.removeIf(form -> !acceptance.accepts(form));
    clusters.addAll(new ThingJoiner(known).join(names, shortNames));
    clusters.removeIf(acceptance::isGeneric);
    clusters.removeIf(cluster -> cluster.forms().stream().noneMatch(acceptance::accepts));
    return new EntityBuilder(text, title, known).build(clusters);
  }

  private List<NameForm> forms(AnnotatedText text, DocumentWords words) {
    MentionSpotter spotter = new MentionSpotter(words, known);
    Map<String, NameForm> forms = new LinkedHashMap<>();
    List<Sentence> headlines = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (words.isTitleCased(sentence)) {
        headlines.add(sentence);
      } else {
        add(forms, text, spotter.spot(sentence));
      }
    }
    HeadlineNames inHeadlines = new HeadlineNames(words, known, forms.values());
    for (Sentence headline : headlines) {
      add(forms, text, inHeadlines.in(headline, spotter.spot(headline)));
    }
    return new ArrayList<>(forms.values());
  }

  private String key(String wording) {
    String key = NameText.key(wording);
    if (known.find(key).isPresent()) {
      return key;
    }
    return known.find(wording).isPresent() ? key + "." : NameText.calm(key);
  }

  private void add(Map<String, NameForm> forms, AnnotatedText text, List<Occurrence> places) {
    for (Occurrence place : places) {
      String key = key(place.text(text.text()));
      if (!key.isEmpty()) {
        forms.computeIfAbsent(key, NameForm::new).occurrences().add(place);
      }
    }
  }
}
