-- Lets one pandoc write many pages anew: to start it takes fifteen times as long as to write a page.
--
-- Is a filter, for a document that says nothing. The environment tells of DOCS and OUTPUT, the folders that pages are read from and written to; of
-- PAGES, a file with a path a line; of TO, the format; and of WRAP, as pandoc.WriterOptions has it. Each page becomes what `pandoc --from gfm`
-- makes of it. Needs pandoc 2.17, the first that writes for filters.

local function contents(path)
  local file = assert(io.open(path, 'rb'))
  local text = file:read('a')
  file:close()
  return text
end

function Pandoc()
  local options = pandoc.WriterOptions { wrap_text = os.getenv 'WRAP' }
  for page in io.lines(os.getenv 'PAGES') do
    -- The last row of a table counts only with its line end, which the command adds.
    local text = contents(os.getenv 'DOCS' .. '/' .. page) .. '\n'
    local written = pandoc.write(pandoc.read(text, 'gfm'), os.getenv 'TO', options)
    local file = assert(io.open(os.getenv 'OUTPUT' .. '/' .. page, 'wb'))
    file:write(written)
    assert(file:close())
  end
end
