// What the pages do beyond showing: nothing without which they could not be read.
'use strict';
