using System.Globalization;
using System.Runtime.CompilerServices;

namespace Chutri.Platform.Web.Tests;

internal static class ReadInVietnamese
{
    [ModuleInitializer]
    internal static void Set()
    {
        CultureInfo.DefaultThreadCurrentUICulture = Language.Vietnamese.Culture();
        CultureInfo.CurrentUICulture = Language.Vietnamese.Culture();
    }
}
