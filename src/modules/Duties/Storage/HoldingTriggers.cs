namespace Chutri.Duties.Storage;

/// <summary>
/// Laws 1, 2 and 4 in the database itself. The trail of holdings is written by triggers from the holder columns of the duty: a duty
/// can be passed on in one way only, and that way ends one holding and begins the next at the same moment. Everything else is
/// refused: to write, change or remove a holding by hand, to change the holder without a new holding, to change a closed duty,
/// to rewrite the original due day, to remove a duty.
/// </summary>
internal static class HoldingTriggers
{
    public static IEnumerable<string> Sql(bool postgres) =>
        postgres ? HoldingTriggersOfPostgres.Sql() : HoldingTriggersOfSqlite.Sql();
}
