package fr.reseauclimat.event.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Something that the organisers want to know of those who register. */
@Audited(name = "form-question", fr = "une question d’inscription", en = "a question of registration", within = "form")
@Entity
@Table(name = "registration_questions")
public class FormQuestion extends VersionedEntity {

    public static final String YES = "YES";
    public static final String NO = "NO";
    private static final int LONGEST_ANSWER = 1_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private RegistrationForm form;

    private int position;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String label;
    private boolean required;
    private List<String> options = List.of();

    protected FormQuestion() {
    }

    FormQuestion(RegistrationForm form, int position, FormQuestionRequest wanted) {
        this.form = form;
        this.position = position;
        this.kind = wanted.kind();
        this.label = wanted.label().strip();
        this.required = wanted.required();
        this.options = wanted.kind().hasOptions() ? wanted.options().stream().map(String::strip).toList() : List.of();
    }

    /** @return what is wrong with an answer, in a French sentence; nothing where it can be kept */
    public Optional<String> fault(List<String> answer) {
        if (answer.isEmpty()) {
            return required ? Optional.of("Répondez à cette question.") : Optional.empty();
        }
        var fits = switch (kind) {
            case TEXT -> answer.size() == 1 && answer.getFirst().length() <= LONGEST_ANSWER;
            case YES_NO -> answer.size() == 1 && List.of(YES, NO).contains(answer.getFirst());
            case ONE_OF -> answer.size() == 1 && options.contains(answer.getFirst());
            case SEVERAL_OF -> options.containsAll(answer) && new HashSet<>(answer).size() == answer.size();
        };
        return fits ? Optional.empty() : Optional.of("Choisissez parmi les réponses proposées.");
    }

    FormQuestion copyFor(RegistrationForm other) {
        var copy = new FormQuestion();
        copy.form = other;
        copy.position = position;
        copy.kind = kind;
        copy.label = label;
        copy.required = required;
        copy.options = List.copyOf(options);
        return copy;
    }

    boolean sameAs(FormQuestionRequest wanted) {
        var other = new FormQuestion(form, position, wanted);
        return kind == other.kind && label.equals(other.label) && required == other.required && options.equals(other.options);
    }

    public QuestionKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    boolean required() {
        return required;
    }

    List<String> options() {
        return options;
    }
}
