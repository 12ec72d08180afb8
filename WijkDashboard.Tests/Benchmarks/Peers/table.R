# The same table as a minimal Shiny app. Reads: area,indicator,period,value. Arguments: the file and the port.
library(shiny)
args <- commandArgs(TRUE)
figures <- read.csv(args[1])
tables <- lapply(split(figures, figures$period), function(f) {
  wide <- tapply(f$value, list(f$area, f$indicator), identity)
  data.frame(gebied = rownames(wide), wide)
})
ui <- fluidPage(
  selectInput("period", "Periode", rev(names(tables)), selectize = FALSE),
  tableOutput("table")
)
server <- function(input, output) output$table <- renderTable(tables[[input$period]], digits = 1)
runApp(shinyApp(ui, server), port = as.integer(args[2]), launch.browser = FALSE)
