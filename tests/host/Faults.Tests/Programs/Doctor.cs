namespace Chutri.Faults.Tests.Programs;

internal static class Doctor
{
    public static async Task FindsEveryLawKept(Place place)
    {
        var doctor = await BuiltProgram.Run(
            TestContext.Current.CancellationToken,
            ["doctor", .. place.Named]
        );
        doctor.Status.ShouldBe(0, doctor.Output + doctor.Error);
    }
}
