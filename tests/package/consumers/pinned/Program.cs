using System.Reflection;
using Intimacy.Core;
using Intimacy.Core.CheckIns;

// A host on net8.0 that pins the packages of its framework.
CheckIn mine = IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1)).Answer(SignIds.DeviceInterruptions, 4).Build();
string version = typeof(IntimacyAdvisor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
Console.WriteLine($"{IntimacyAdvisor.Default.Report(mine).Recommendations[0].Title}, by {version}");
