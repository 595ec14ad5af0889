using System.Collections.Frozen;

namespace Monitor.Core.Entities;

/// <summary>Small closed word classes that tell where a name starts and what it names.</summary>
internal static class NameWords
{
    /// <summary>Stand before a person's name and are no part of it.</summary>
    public static FrozenSet<string> Titles { get; } = Set("mr mrs ms miss mx dr sir dame lord lady sen senator rep representative "
        + "congressman congresswoman gov governor president vice prime minister chancellor secretary mayor judge justice attorney "
        + "general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral adm commander professor prof king queen "
        + "prince princess pope cardinal archbishop bishop rev reverend father sister ambassador foreign defence defense finance "
        + "interior speaker chief officer detective sheriff inspector deputy former chairman chairwoman director councillor coach");

    /// <summary>Capitalised only because they start a sentence.</summary>
    public static FrozenSet<string> Starters { get; } = Set("the a an this that these those he she it they we i you his her their its our my your "
        + "and but or so yet if when while as after before since until although though because however meanwhile instead despite "
        + "in on at by for from with without of to into over under about against during between both some many most all no not one two three "
        + "now then there here what who whom which why how where according other others another each every several few last next only also "
        + "recently earlier later asked speaking today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday "
        + "january february march april may june july august september october november december is are was were do does did have has had");

    /// <summary>Lower-case words inside names.</summary>
    public static FrozenSet<string> Particles { get; } = Set("de da del della der den di du la le van von bin ibn al el ben dos");

    /// <summary>Last words of organisations' names.</summary>
    public static FrozenSet<string> OrganisationEnds { get; } = Set("party ministry department agency university college institute council committee "
        + "commission court bank company corp corporation inc ltd group association union foundation center centre journal times post news "
        + "tribune herald gazette press radio television network organization organisation office bureau service administration authority "
        + "parliament senate congress assembly army navy guard police church club league fund society alliance coalition federation campaign");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
