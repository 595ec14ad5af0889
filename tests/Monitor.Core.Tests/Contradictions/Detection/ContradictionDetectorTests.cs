using Monitor.Core.Contradictions;
using Monitor.Core.Contradictions.Detection;
using Monitor.Core.Statements;
using static Monitor.Testing.StatementBuilder;

namespace Monitor.Core.Tests.Contradictions.Detection;

public sealed class ContradictionDetectorTests
{
    private readonly ContradictionDetector _detector = new();

    [Theory]
    [InlineData("Anna Berg", "There will be no toll on the harbour road.", "Anna Berg", "There will be a toll on the harbour road.", "Negation")]
    [InlineData("Anna Berg", "The two leaders don't really get along.", "Anna Berg", "The two leaders are getting along better than before.", "Negation")]
    [InlineData("Anna Berg", "The city will raise the parking fee at the harbour.", "Anna Berg", "The city will cut the parking fee at the harbour.", "Antonym")]
    [InlineData("Anna Berg", "The minister approved the harbour plan.", "Jon Hale", "The minister rejected the harbour plan.", "Antonym")]
    public void Compare_FindsWhatCannotBothHold(string speaker, string one, string otherSpeaker, string other, string reason)
    {
        var found = _detector.Compare(Said(speaker, one, "2026-03-01"), Said(otherSpeaker, other, "2026-04-01"));

        Assert.Equal(reason, found?.Reasons[0].Kind.ToString());
        Assert.Equal(speaker == otherSpeaker ? Relation.Reversal : Relation.Dispute, found!.Relation);
    }

    [Theory]
    [InlineData("There will be no toll on the harbour road.", "Parking at the harbour stays free.")]
    [InlineData("The minister did not approve the plan for the harbour.", "The minister rejected the plan for the harbour.")]
    [InlineData("The plan is not only cheap but also safe.", "The plan is cheap and safe.")]
    [InlineData("I have never said the plan is not safe.", "The plan is safe.")]
    [InlineData("They'll tell you that we are smugglers at the harbour.", "We are not smugglers at the harbour.")]
    [InlineData("Critics claim the harbour plan is dead.", "The harbour plan is not dead.")]
    [InlineData("Will there be a toll on the harbour road?", "There will be no toll on the harbour road.")]
    [InlineData("There might be a toll on the harbour road.", "There will be no toll on the harbour road.")]
    [InlineData("If the ferry closes there will be a toll on the harbour road.", "There will be no toll on the harbour road.")]
    public void Compare_IsSilentWhereBothMayHold(string one, string other)
    {
        var found = _detector.Compare(Said("Anna Berg", one, "2026-03-01"), Said("Anna Berg", other, "2026-04-01"));

        Assert.Null(found);
    }

    [Fact]
    public void Compare_OrdersByWhenItWasSaid_WhicheverIsGivenFirst()
    {
        var earlier = Said("Anna Berg", "There will be no toll on the harbour road.", "2026-03-01");
        var later = Said("Anna Berg", "There will be a toll on the harbour road.", "2026-04-01");

        var found = _detector.Compare(later, earlier);

        Assert.Equal((earlier.Id, later.Id), (found!.Earlier.Id, found.Later.Id));
        Assert.Equal(found.Id, _detector.Compare(earlier, later)!.Id);
    }

    [Fact]
    public void Compare_NamesTheWordsOfBothSides()
    {
        var earlier = Said("Anna Berg", "I think Berg and Hale are getting along a little better.", "2026-03-01");
        var later = Said("Anna Berg", "Berg and Hale don't really get along, for obvious reasons.", "2026-03-04");

        var found = _detector.Compare(earlier, later);

        Assert.Equal(new Reason(ReasonKind.Negation, "getting along", "don't really get along"), found!.Reasons[0]);
    }

    [Fact]
    public void Compare_IsSilentAboutStatementsThatAssertNothing()
    {
        var asked = Said("Anna Berg", "There will be no toll on the harbour road.") with { Modality = Modality.Declined };
        var said = Said("Anna Berg", "There will be a toll on the harbour road.", "2026-04-01");

        Assert.Null(_detector.Compare(asked, said));
    }

    [Theory]
    [InlineData("")]
    [InlineData("… — !")]
    [InlineData("\ud800 not \udfff")]
    public void Compare_IsSilentAboutTextWithoutWords(string claim) =>
        Assert.Null(_detector.Compare(Said("Anna Berg", claim), Said("Anna Berg", "There is no toll.", "2026-04-01")));
}
