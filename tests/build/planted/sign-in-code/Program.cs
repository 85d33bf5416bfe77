using Intimacy.Core;
using Intimacy.Core.CheckIns;

CheckIn mine = IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1))
    .Answer("device-interuptions", 4)
    .Build();
Console.WriteLine(mine.Date);
