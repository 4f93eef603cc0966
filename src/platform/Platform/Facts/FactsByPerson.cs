namespace Chutri.Platform;

internal static class FactsByPerson
{
    /// <summary>Which facts somebody did, or others in that person's place: two reads along two indexes, as one with "or" uses none.</summary>
    public static IQueryable<Guid> FactsBy(this AppDatabase db, PersonId person)
    {
        var own = db.Set<Fact>().Where(fact => fact.Person == person).Select(fact => fact.Id);
        var inPlace = db.Set<Fact>()
            .Where(fact => fact.InPlaceOf == person)
            .Select(fact => fact.Id);
        return own.Union(inPlace);
    }
}
