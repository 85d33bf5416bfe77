using Intimacy.Core;
using Intimacy.Core.Planning;

var request = new PlanRequest { MinutesPerWeek = 60, Without = [PracticeIds.WarmTouch, PracticeIds.WeekendCoffee] };
Console.WriteLine(request.Without.Length);
